import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { same } from '../../message/text.ts';
import { defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { companyIn, found, institutionRefusal } from '../find.ts';
import { standing } from '../standing.ts';

const RIGHT = 'organization.add';

export const addOrganization = defineAction({
  name: 'organization.add',
  rights: [RIGHT],
  input: z.object({ institution: fields.id, senderName: fields.name }),

  whyNot(counter, { institution, senderName }) {
    const general = standing(counter, [RIGHT]);
    if (general || institution === undefined) return general;
    const refusal = institutionRefusal(counter, RIGHT, { id: institution, slot: 'institution' });
    if (refusal) return refusal;
    const { organizations } = found(companyIn(counter.portfolio, institution));
    if (!organizations.some(({ name }) => name === senderName)) return undefined;
    return { code: 'ORG_NAME_EXISTS', slot: 'senderName', about: { name: senderName ?? '' } };
  },

  effect({ portfolio }, { institution, senderName }) {
    const company = found(companyIn(portfolio, institution));
    return {
      words: {
        ko: `${company.name}에 기관 "${senderName}" 추가를 요청해요. 승인되면 이름을 바꿀 수 없어요.`,
        en: `Asks for the sender name "${senderName}" under ${company.name}. Once approved, the name is fixed.`,
      },
      rows: [
        { label: { ko: '이용기관', en: 'Institution' }, value: same(company.name) },
        { label: { ko: '발송 기관명', en: 'Sender name' }, value: same(senderName) },
      ],
      targets: [{ type: 'company', id: company.id, version: company.version }],
    };
  },

  async apply({ db, portfolio, now }, { institution, senderName }) {
    const company = found(companyIn(portfolio, institution));
    const id = randomUUID();
    await db.organization.create({
      data: { id, companyId: company.id, name: senderName, createdAt: now },
      select: { id: true },
    });
    return {
      changed: [{ type: 'organization', id, code: senderName }],
      words: {
        ko: `${company.name}에 기관 "${senderName}" 추가를 요청했어요.`,
        en: `The sender name "${senderName}" has been asked for under ${company.name}.`,
      },
      after: { institution: company.name, senderName, state: 'pending_review' },
    };
  },
});
