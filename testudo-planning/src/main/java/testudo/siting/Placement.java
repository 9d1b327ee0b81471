package testudo.siting;

/** A fire unit of a group at a place, both by index. */
public record Placement(int group, int place) {}
