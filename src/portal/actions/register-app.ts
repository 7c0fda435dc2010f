import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { same } from '../../message/text.ts';
import { defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { companyIn, found, institutionRefusal } from '../find.ts';
import { standing } from '../standing.ts';

const RIGHT = 'app.register';

export const registerApp = defineAction({
  name: 'app.register',
  rights: [RIGHT],
  input: z.object({ institution: fields.id, appId: fields.appId }),

  whyNot(counter, { institution }) {
    const general = standing(counter, [RIGHT]);
    if (general || institution === undefined) return general;
    const refusal = institutionRefusal(counter, RIGHT, { id: institution, slot: 'institution' });
    if (refusal) return refusal;
    const { app, name } = found(companyIn(counter.portfolio, institution));
    return app ? { code: 'APP_ALREADY_REGISTERED', slot: 'institution', about: { name } } : undefined;
  },

  effect({ portfolio }, { institution, appId }) {
    const company = found(companyIn(portfolio, institution));
    return {
      words: {
        ko: `${company.name}에 카카오 디벨로퍼스 앱 ${appId} 정보를 등록해요. 이 포털에서는 이용기관에 앱 하나만 등록할 수 있어요.`,
        en: `Registers the Kakao Developers app ${appId} for ${company.name}. In this portal an institution has one app.`,
      },
      rows: [
        { label: { ko: '이용기관', en: 'Institution' }, value: same(company.name) },
        { label: { ko: '앱 ID', en: 'App id' }, value: same(appId) },
      ],
      targets: [{ type: 'company', id: company.id, version: company.version }],
    };
  },

  async apply({ db, portfolio, now }, { institution, appId }) {
    const company = found(companyIn(portfolio, institution));
    const id = randomUUID();
    await db.app.create({ data: { id, companyId: company.id, appId, createdAt: now }, select: { id: true } });
    return {
      changed: [{ type: 'app', id, code: appId }],
      words: {
        ko: `${company.name}에 앱 ${appId} 정보를 등록했어요.`,
        en: `App ${appId} has been registered for ${company.name}.`,
      },
      after: { institution: company.name, appId },
    };
  },
});
