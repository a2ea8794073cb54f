/** What an organisation does on the market. */
export const ACTIVITIES = ['buys', 'sells', 'both'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const sidesOf = (activity: Activity) => ({
  buys: activity !== 'sells',
  sells: activity !== 'buys',
});
