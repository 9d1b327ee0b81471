package testudo.validation;

import java.util.Optional;

/** Sets the engine, or other production code, up to be a case; empty where it cannot be. */
@FunctionalInterface
interface EngineSetUp {
    Optional<EngineCheck> run(Case c, EngineRuns runs);
}
