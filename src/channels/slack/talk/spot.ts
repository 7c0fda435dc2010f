import type { Place } from '../../../message/channel.ts';
import type { Workspace } from '../access/access.ts';
import type { Speaker } from '../speaker.ts';

/** Where something is said, and so who can read the answer. */
export type Spot =
  /** The person alone, in one thread of the messages with us. */
  | { readonly kind: 'direct'; readonly channel: string; readonly thread: string }
  /** Everybody in a channel. `isRoot`: nobody has answered in the thread yet, so an ephemeral message would be lost in it. */
  | { readonly kind: 'channel'; readonly channel: string; readonly thread: string; readonly isRoot: boolean }
  /** In a channel, and only the person sees it. `url`: where the answer goes. `isReplacing`: in place of the old one. */
  | {
      readonly kind: 'private';
      readonly channel: string;
      readonly thread: string;
      readonly url: string;
      readonly isReplacing: boolean;
    };

/** Who, and in which workspace. */
export interface Party {
  readonly workspace: Workspace & { readonly teamId: string };
  readonly speaker: Speaker;
}

/** What the conversation keeps to be reached by later. */
export function placeOf({ workspace, speaker }: Party, spot: Spot): Place {
  return {
    team: workspace.teamId,
    ...(workspace.isEnterpriseInstall && workspace.enterpriseId ? { enterprise: workspace.enterpriseId } : {}),
    user: speaker.user,
    home: speaker.home,
    kind: spot.kind,
    channel: spot.channel,
    thread: spot.thread,
  };
}
