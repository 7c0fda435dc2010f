/** Ways to ask for things that no article covers: one subject and one language a row. */
export type Subjects = readonly (readonly string[])[];
