/** The whole chain, its typed result, its tables and its telling. */
module testudo.study {
    requires transitive testudo.model;
    requires transitive testudo.planning;
    requires transitive testudo.raid;
    requires com.fasterxml.jackson.databind;
    requires duckdb.jdbc;
    requires hipparchus.core;
    requires java.management;
    requires java.sql;
    requires org.yaml.snakeyaml;

    exports testudo.assessment;
    exports testudo.assumed;
    exports testudo.calibration;
    exports testudo.calibration.history;
    exports testudo.calibration.mirror;
    exports testudo.calibration.score;
    exports testudo.proving;
    exports testudo.proving.cueing;
    exports testudo.requirement;
    exports testudo.study;
    exports testudo.study.analysis;
    exports testudo.study.design;
    exports testudo.study.question;
    exports testudo.study.store;
    exports testudo.study.subject;
    exports testudo.study.work;
    exports testudo.table;
    exports testudo.tabulation;
    exports testudo.tabulation.ally;
    exports testudo.tabulation.bill;
    exports testudo.tabulation.fight;
    exports testudo.tabulation.force;
    exports testudo.tabulation.ground;
    exports testudo.tabulation.member;
    exports testudo.tabulation.money;
    exports testudo.tabulation.requirement;
    exports testudo.tabulation.row;
    exports testudo.tabulation.share;
    exports testudo.tabulation.year;
    exports testudo.telling;
    exports testudo.telling.next;
    exports testudo.telling.template;
    exports testudo.validation to
            testudo.app;
}
