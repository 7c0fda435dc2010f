import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { josa } from '../../message/josa.ts';
import { same } from '../../message/text.ts';
import type { Db } from '../../storage/db.ts';
import { defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { companyIn, found, institutionRefusal, organizationIn, organizationRefusal } from '../find.ts';
import { ENVIRONMENT_LABELS } from '../labels.ts';
import { approvalRefusal } from '../readiness.ts';
import { standing } from '../standing.ts';

const RIGHT = 'settle_id.create';

export const createSettleId = defineAction({
  name: 'settle_id.create',
  rights: [RIGHT],
  input: z.object({
    institution: fields.id,
    organization: fields.id,
    environment: fields.environment,
    label: fields.name,
  }),

  whyNot(counter, { institution, organization }) {
    const general = standing(counter, [RIGHT]);
    if (general) return general;
    if (institution !== undefined) {
      const slot = 'institution';
      const refusal = institutionRefusal(counter, RIGHT, { id: institution, slot });
      if (refusal) return refusal;
      const approval = approvalRefusal(found(companyIn(counter.portfolio, institution)));
      if (approval) return { ...approval, slot };
    }
    if (organization === undefined) return undefined;
    const refusal = organizationRefusal(counter, RIGHT, { id: organization, institution });
    if (refusal) return refusal;
    const { name, state } = found(organizationIn(counter.portfolio, organization)).thing;
    return state === 'approved' ? undefined : { code: 'ORG_NOT_APPROVED', slot: 'organization', about: { name } };
  },

  effect({ portfolio }, { organization: id, environment, label }) {
    const { company, thing } = found(organizationIn(portfolio, id));
    const words = ENVIRONMENT_LABELS[environment];
    return {
      words: {
        ko: `${company.name}의 기관 "${thing.name}"에 ${words.ko} Settle ID ${josa(`"${label}"`, '을/를')} 추가해요. 만든 뒤에는 바꾸거나 지울 수 없어요.`,
        en: `Adds the ${words.en} Settle ID "${label}" under the sender name "${thing.name}" of ${company.name}. It can never be changed or deleted.`,
      },
      rows: [
        { label: { ko: '이용기관', en: 'Institution' }, value: same(company.name) },
        { label: { ko: '기관', en: 'Sender name' }, value: same(thing.name) },
        { label: { ko: '용도', en: 'Environment' }, value: words },
        { label: { ko: '이름', en: 'Name' }, value: same(label) },
      ],
      targets: [
        { type: 'company', id: company.id, version: company.version },
        { type: 'organization', id, version: thing.version },
      ],
    };
  },

  async apply({ db, portfolio, now }, { organization: organizationId, environment, label }) {
    const { company, thing } = found(organizationIn(portfolio, organizationId));
    const id = randomUUID();
    const number = await nextNumber(db);
    const code = `S${number}${environment === 'production' ? 'P' : 'T'}`;
    await db.settleId.create({
      data: { id, number, code, organizationId, environment, label, createdAt: now },
      select: { id: true },
    });
    return {
      changed: [{ type: 'settle_id', id, code }],
      words: {
        ko: `${company.name}의 기관 "${thing.name}"에 ${ENVIRONMENT_LABELS[environment].ko} Settle ID ${josa(code, '을/를')} 추가했어요.`,
        en: `The ${ENVIRONMENT_LABELS[environment].en} Settle ID ${code} has been added under "${thing.name}" of ${company.name}.`,
      },
      after: { code, organization: thing.name, environment, label },
    };
  },
});

/** Taken ahead, because the code is part of the row. */
async function nextNumber(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ number: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"SettleId"', 'number'))::int AS number`;
  return found(row).number;
}
