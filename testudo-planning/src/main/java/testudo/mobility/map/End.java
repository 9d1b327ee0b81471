package testudo.mobility.map;

/** Which end of every stated range a figure is computed at. */
public enum End {
    FAVOURABLE,
    BASE,
    UNFAVOURABLE
}
