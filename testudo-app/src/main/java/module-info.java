/** The report, files for other tools, and the command line. */
module testudo.app {
    requires transitive testudo.study;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires de.siegmar.fastcsv;
    requires duckdb.jdbc;
    requires info.picocli;
    requires io.javalin;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires java.management;
    requires java.sql;
    requires java.xml;
    requires org.yaml.snakeyaml;

    exports testudo.report;
    exports testudo.report.file;
    exports testudo.report.map;

    opens testudo.cli to
            info.picocli;
    opens testudo.cli.answer to
            info.picocli;
    opens testudo.cli.ask to
            info.picocli;
    opens testudo.cli.know to
            info.picocli;
    opens testudo.cli.plan to
            info.picocli;
    opens testudo.cli.say to
            info.picocli;
    opens testudo.cli.study to
            info.picocli;
    opens testudo.cli.serve to
            info.picocli;
    opens testudo.cli.tell to
            info.picocli;
    opens testudo.cli.test to
            info.picocli;
}
