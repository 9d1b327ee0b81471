/**
 * Fights a raid against a laydown many times; the door is {@link testudo.raid.RaidEngine}.
 *
 * <p>Lanes are drawn once, without looking at any laydown. Windows of engagement are computed once from geometry for each lane and fire
 * unit. A trial then draws lanes, times and luck by key and runs through events: a window opens, a salvo is judged, a channel falls free.
 */
@NullMarked
package testudo.raid;

import org.jspecify.annotations.NullMarked;
