import { createContext, useContext } from 'react';

const ID = 'spoken-texts';

/** Which text namespaces the page uses; on the server it is asked after the page was rendered. */
export const SpokenTextsContext = createContext<() => readonly string[]>(() => []);

/** Tells the browser which texts to load before it takes over. Stands last in the body, when all is said. */
export function SpokenTexts() {
  const spoken = useContext(SpokenTextsContext);
  return <div id={ID} hidden data-namespaces={spoken().join(' ')} />;
}

/** What the server noted in the page on screen. */
export function readSpokenTexts(): string[] {
  return (document.getElementById(ID)?.dataset.namespaces ?? '').split(' ').filter(Boolean);
}
