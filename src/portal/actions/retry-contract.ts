import { z } from 'zod';
import { same } from '../../message/text.ts';
import { defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { contractIn, found, institutionRefusal } from '../find.ts';
import { productIn } from '../labels.ts';
import type { ContractView } from '../portfolio.ts';
import { standing } from '../standing.ts';
import { propagate } from '../write-contracts.ts';

const RIGHT = 'contract.retry';

export const retryContract = defineAction({
  name: 'contract.retry',
  rights: [RIGHT],
  input: z.object({ contract: fields.id }),

  whyNot(counter, { contract: id }) {
    const general = standing(counter, [RIGHT]);
    if (general || id === undefined) return general;
    const slot = 'contract';
    const placed = contractIn(counter.portfolio, id);
    if (!placed) return { code: 'NOT_FOUND', slot };
    const refusal = institutionRefusal(counter, RIGHT, { id: placed.company.id, slot });
    if (refusal) return refusal;
    return hasFailed(placed.thing) ? undefined : { code: 'CONTRACT_STATE', slot, about: { code: placed.thing.code } };
  },

  effect({ portfolio }, { contract: id }) {
    const { company, organization, thing } = found(contractIn(portfolio, id));
    return {
      words: {
        ko: `${thing.code} 계약의 ${thing.desiredRevision}차 설정을 실제 서비스에 다시 반영해요.`,
        en: `Tries again to make revision ${thing.desiredRevision} of contract ${thing.code} live.`,
      },
      rows: [
        { label: { ko: '계약', en: 'Contract' }, value: same(thing.code) },
        { label: { ko: '기관', en: 'Sender name' }, value: same(organization.name) },
        { label: { ko: '상품', en: 'Product' }, value: productIn(thing.product, thing.environment) },
      ],
      targets: [
        { type: 'company', id: company.id, version: company.version },
        { type: 'contract', id, version: thing.version },
      ],
    };
  },

  async apply(counter, { contract: id }) {
    const { code, desiredRevision: revision, version } = found(contractIn(counter.portfolio, id)).thing;
    await counter.db.productContract.update({
      where: { id, version },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    await counter.db.contractRevision.updateMany({
      where: { contractId: id, number: revision, state: 'failed' },
      data: { state: 'pending' },
    });
    await propagate(counter, { contractId: id, revision });
    return {
      changed: [{ type: 'contract', id, code }],
      words: {
        ko: `${code} 계약의 ${revision}차 설정을 다시 반영하기 시작했어요.`,
        en: `Revision ${revision} of contract ${code} is being applied again.`,
      },
      before: { revision, state: 'failed' },
      after: { revision, state: 'pending' },
    };
  },
});

/** Whether the newest settings could not be applied. */
function hasFailed({ state, revisions, desiredRevision }: ContractView): boolean {
  return state !== 'terminated' && revisions.some((one) => one.number === desiredRevision && one.state === 'failed');
}
