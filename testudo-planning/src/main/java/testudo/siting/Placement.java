package testudo.siting;

/** A fire unit of a group at a place, both by index. */
record Placement(int group, int place) {}
