/** The cast: named people of many looks, used wherever a story needs somebody the reader has met. */
import type { Look } from './look.ts';

export const CAST: Readonly<Record<string, { traits: string; over: Partial<Look> } | undefined>> = {
  ama: { traits: 'age-3 skin-5 hair-puffs-black dress-yellow', over: { hairColour: 7, pattern: 'dots', trim: 'p1', shoes: 'p1' } },
  noor: { traits: 'age-30 skin-2 headscarf tunic-pink', over: { headwear: { kind: 'headscarf', paper: 'p4' }, pattern: 'hem', trim: 'p7', trousers: 'p6', shoes: 'pc' } },
  leo: { traits: 'age-5 skin-1 hair-tuft-red jumper', over: { paper: 'p5', pattern: 'stripes', trim: 'p9', trousers: 'p6', shoes: 'p1' } },
  mei: { traits: 'age-8 skin-2 hair-bob-black dungarees-red', over: { trim: 'p9', pattern: 'plain', shoes: 'p2' } },
  tomas: { traits: 'age-10 skin-3 hair-crop-brown hoodie-green wheelchair', over: { trim: 'p2', trousers: 'p6', shoes: 'p2' } },
  imani: { traits: 'age-10 skin-6 hair-braids-black glasses jumper-red', over: { hairColour: 7, pattern: 'band', trim: 'p2', trousers: 'p4', shoes: 'p9' } },
  jaz: { traits: 'age-13 skin-3 turban-yellow coat-blue', over: { paper: 'p6', trim: 'p9', trousers: 'pc', shoes: 'p0' } },
  rua: { traits: 'age-13 skin-4 hair-long-black hearing-aid jumper-violet', over: { pattern: 'stripes', trim: 'p8', trousers: 'p6', shoes: 'p9' } },
  sami: { traits: 'age-16 skin-4 hair-locs-black coat glasses cane', over: { hairColour: 7, paper: 'p4', trim: 'p2', trousers: 'p0', shoes: 'p1' } },
  freya: { traits: 'age-16 skin-1 hair-pony-fair headphones hoodie-violet', over: { trim: 'p9', trousers: 'p4', shoes: 'p9' } },
  teacher: { traits: 'age-30 skin-4 hair-afro-black tunic-yellow', over: { hairColour: 7, pattern: 'yoke', trim: 'p1', trousers: 'p7', shoes: 'p0' } },
  dad: { traits: 'age-30 skin-1 hair-quiff-brown beard jumper', over: { hairColour: 3, paper: 'p4', pattern: 'hem', trim: 'p2', trousers: 'pc', shoes: 'p0' } },
  nana: { traits: 'age-70 skin-3 hair-bun-grey glasses robe-violet', over: { pattern: 'dots', trim: 'p8', shoes: 'pc' } },
  baba: { traits: 'age-70 skin-5 hair-bald-grey moustache coat-green stick', over: { trim: 'p9', trousers: 'p0', shoes: 'pc' } },
};
