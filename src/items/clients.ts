import { chooseOneClient } from './choose-one/client.ts';
import { chooseSeveralClient } from './choose-several/client.ts';
import { decideClient } from './decide/client.ts';
import { gapClient } from './gap/client.ts';
import { groupClient } from './group/client.ts';
import type { Marking } from './marking.ts';
import { matchClient } from './match/client.ts';
import { orderClient } from './order/client.ts';
import type { ItemClient } from './paint.ts';
import { reflectClient } from './reflect/client.ts';
import { spotClient } from './spot/client.ts';

/** What each type does in the browser. */
export const clients: Record<Marking['type'], ItemClient> = {
  'choose-one': chooseOneClient,
  'choose-several': chooseSeveralClient,
  order: orderClient,
  group: groupClient,
  match: matchClient,
  gap: gapClient,
  spot: spotClient,
  decide: decideClient,
  reflect: reflectClient,
};
