/** What Slack takes, as its documentation has it. */
export const LIMITS = {
  blocksInMessage: 50,
  blocksInView: 100,
  sectionText: 3_000,
  sectionFields: 10,
  fieldText: 2_000,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  options: 100,
  optionText: 75,
  viewTitle: 24,
  label: 2_000,
  placeholder: 150,
  fallbackText: 4_000,
  homeBlocks: 100,
} as const;

/** We stop well before Slack does: all words of a message together are limited too, and nobody says where exactly. */
export const ROOM = { blocks: 45, characters: 10_000 } as const;
