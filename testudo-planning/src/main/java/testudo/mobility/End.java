package testudo.mobility;

/** Which end of every stated range a figure is computed at. */
enum End {
    FAVOURABLE,
    BASE,
    UNFAVOURABLE
}
