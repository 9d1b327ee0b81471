package testudo.validation.engine;

import java.util.Optional;
import testudo.validation.cases.Case;

/** Sets the engine, or other production code, up to be a case; empty where it cannot be. */
@FunctionalInterface
interface EngineSetUp {
    Optional<EngineCheck> run(Case c, EngineRuns runs);
}
