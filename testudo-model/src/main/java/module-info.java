/** The nouns: quantities, threats, defences, the fact book and the plan. */
module testudo.model {
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires GeographicLib.Java;
    requires org.locationtech.jts;
    requires org.yaml.snakeyaml;

    exports testudo.defence;
    exports testudo.facts;
    exports testudo.facts.tables;
    exports testudo.plan;
    exports testudo.quantity;
    exports testudo.stage;
    exports testudo.threat;
    exports testudo.input to
            testudo.app,
            testudo.planning,
            testudo.study;
}
