import { createContext, useContext } from 'react';

/** The nonce of this response's Content-Security-Policy; empty in the browser, where scripts already run. */
export const NonceContext = createContext('');
export const useNonce = () => useContext(NonceContext);
