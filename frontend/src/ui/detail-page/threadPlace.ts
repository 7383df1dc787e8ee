import { createContext, useContext } from "react";

const Place = createContext<HTMLElement | null>(null);

/** The end of the story, where the thread in the header lists what it leads to. */
export const ThreadPlace = Place.Provider;
export const useThreadPlace = () => useContext(Place);
