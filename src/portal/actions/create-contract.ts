import { z } from 'zod';
import { same, type Text } from '../../message/text.ts';
import { type Counter, defineAction } from '../action.ts';
import {
  coverageRefusal,
  duplicateRefusal,
  type Period,
  periodOf,
  periodRefusal,
  placeRefusal,
} from '../contract-rules.ts';
import { fields } from '../fields.ts';
import { found, type Placed, settleIdIn } from '../find.ts';
import { dayInKorean } from '../formats/dates.ts';
import { allOf } from '../formats/listed.ts';
import { ENVIRONMENT_LABELS, PRODUCT_LABELS, RENEWAL_LABELS } from '../labels.ts';
import type { Product, Renewal, SettleIdView } from '../portfolio.ts';
import type { Refusal } from '../refusal.ts';
import { standing } from '../standing.ts';
import { writeContracts } from '../write-contracts.ts';

const RIGHT = 'contract.create';

const input = z.object({
  institution: fields.id,
  organization: fields.id,
  settleId: fields.id,
  products: fields.products,
  startOn: fields.date,
  years: fields.years.optional(),
  renewal: fields.renewal.optional(),
  callCentreName: fields.name,
  callCentrePhone: fields.phone,
  operatingIps: fields.operatingIps.optional(),
});

type Values = z.output<typeof input>;

/** One contract per product, all or none. */
export const createContract = defineAction({
  name: 'contract.create',
  rights: [RIGHT],
  input,

  whyNot(counter, values) {
    const general = standing(counter, [RIGHT]) ?? placeRefusal(counter, values);
    if (general) return general;
    const placed = values.settleId === undefined ? undefined : settleIdIn(counter.portfolio, values.settleId);
    const years = placed?.thing.environment === 'test' ? undefined : values.years;
    return periodRefusal(counter, values.startOn, years) ?? (placed && productsRefusal(counter, placed, values));
  },

  lacks({ portfolio }, { settleId, years, renewal }) {
    if (found(settleIdIn(portfolio, settleId)).thing.environment === 'test') return undefined;
    if (years === undefined) return 'years';
    return renewal === undefined ? 'renewal' : undefined;
  },

  effect({ portfolio }, values) {
    const { company, organization, thing } = found(settleIdIn(portfolio, values.settleId));
    const { startOn, endOn, renewal } = termsOf(thing, values);
    const products = productWords(values.products);
    const ips = values.operatingIps;
    const after = ips ? LIVE_LATER : SAVED_ONLY;
    return {
      words: {
        ko: `"${organization.name}"의 Settle ID ${thing.code}(${ENVIRONMENT_LABELS[thing.environment].ko})에 ${products.ko} 계약을 ${dayInKorean(startOn)}부터 ${dayInKorean(endOn)}까지 등록해요. ${after.ko}`,
        en: `Registers ${products.en} for the ${ENVIRONMENT_LABELS[thing.environment].en} Settle ID ${thing.code} of "${organization.name}" from ${startOn} to ${endOn}. ${after.en}`,
      },
      rows: [
        { label: { ko: '이용기관', en: 'Institution' }, value: same(company.name) },
        { label: { ko: '기관', en: 'Sender name' }, value: same(organization.name) },
        { label: { ko: 'Settle ID', en: 'Settle ID' }, value: same(thing.code) },
        { label: { ko: '상품', en: 'Products' }, value: products },
        { label: { ko: '계약기간', en: 'Period' }, value: same(`${startOn} ~ ${endOn}`) },
        { label: { ko: '계약 연장', en: 'Renewal' }, value: RENEWAL_LABELS[renewal] },
        {
          label: { ko: '고객센터', en: 'Call centre' },
          value: same(`${values.callCentreName} ${values.callCentrePhone}`),
        },
        {
          label: { ko: '운영 IP', en: 'Operating IPs' },
          value: ips ? same(ips.join(', ')) : { ko: '없음', en: 'none' },
        },
      ],
      targets: [
        { type: 'company', id: company.id, version: company.version },
        { type: 'organization', id: organization.id, version: organization.version },
      ],
    };
  },

  async apply(counter, values) {
    const { organization, thing } = found(settleIdIn(counter.portfolio, values.settleId));
    const { callCentreName, callCentrePhone, operatingIps = [] } = values;
    const terms = termsOf(thing, values);
    const products = productWords(values.products);
    const changed = await writeContracts(counter, {
      settleId: thing,
      products: values.products,
      ...terms,
      settings: { callCentreName, callCentrePhone, operatingIps },
    });
    const codes = changed.map(({ code }) => code).join(', ');
    return {
      changed,
      words: {
        ko: `"${organization.name}"의 ${products.ko} 계약(${codes})을 등록했어요.`,
        en: `Registered ${products.en} for ${organization.name} (${codes}).`,
      },
      after: { codes, settleId: thing.code, ...terms, callCentreName, callCentrePhone, operatingIps },
    };
  },
});

const SAVED_ONLY: Text = {
  ko: '운영 IP가 없어 저장만 되고, 실제 서비스에는 반영되지 않아요.',
  en: 'Without operating IPs it is only saved and does not go live.',
};

const LIVE_LATER: Text = {
  ko: '저장한 뒤 실제 서비스에 반영을 시작해요.',
  en: 'It is saved, and then applied to the live service.',
};

function productsRefusal(
  counter: Counter,
  { company, thing }: Placed<SettleIdView>,
  { products, startOn, years }: Partial<Values>,
): Refusal | undefined {
  if (products === undefined) return undefined;
  const period = startOn === undefined ? undefined : periodOf(thing.environment, startOn, years);
  const wanted = { company, settleId: thing, products, period };
  return coverageRefusal(counter, wanted) ?? duplicateRefusal(counter, wanted);
}

/** What a test contract is, whatever was said; a production contract's years and renewal are there by now. */
function termsOf({ environment }: SettleIdView, { startOn, years, renewal }: Values): Period & { renewal: Renewal } {
  if (environment === 'test') return { ...periodOf('test', startOn), renewal: 'manual' };
  return { ...periodOf('production', startOn, found(years)), renewal: found(renewal) };
}

function productWords(products: readonly Product[]): Text {
  const labels = products.map((product) => PRODUCT_LABELS[product]);
  return { ko: labels.map(({ ko }) => ko).join(', '), en: allOf(labels).en };
}
