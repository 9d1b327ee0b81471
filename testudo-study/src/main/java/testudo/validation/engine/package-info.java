/** Cases set up for the raid engine; the door is {@link testudo.validation.engine.EngineSetUps}. */
@NullMarked
package testudo.validation.engine;

import org.jspecify.annotations.NullMarked;
