import { maskEmail, maskName, maskText } from '../portal/formats/masking.ts';
import { type Scene, top } from './scene.ts';

/** What staff see of a talk: who (masked), what was being done, the values so far, the articles tried. */
export async function packetOf(scene: Scene): Promise<Record<string, unknown>> {
  const { actor } = scene.desk;
  const progress = top(scene);
  return {
    who: actor.kind === 'anonymous' ? null : { name: maskName(actor.name), email: maskEmail(actor.email) },
    company: actor.kind === 'member' ? actor.companyName : null,
    role: actor.kind === 'member' ? actor.role : actor.kind,
    flow: progress?.flow ?? null,
    values: progress ? JSON.parse(maskText(JSON.stringify(progress.values))) : {},
    articles: scene.state.articles,
    unanswered: scene.state.unanswered,
  };
}
