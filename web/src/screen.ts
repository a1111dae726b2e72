/** Whether the page stands on a screen as narrow as a phone's. */
export const narrow = () => matchMedia('(max-width: 40rem)').matches;
