/** Who pays, what is bought and when, where it stands and how it gets there. */
module testudo.planning {
    requires transitive testudo.model;

    exports testudo.assignment;
    exports testudo.ledger;
    exports testudo.ledger.claim;
    exports testudo.ledger.entry;
    exports testudo.mobility;
    exports testudo.mobility.map;
    exports testudo.procurement;
    exports testudo.procurement.band;
    exports testudo.procurement.bill;
    exports testudo.procurement.order;
    exports testudo.procurement.payer;
    exports testudo.procurement.question;
    exports testudo.procurement.supply;
    exports testudo.siting;
    exports testudo.siting.cover;
    exports testudo.siting.ground;
    exports testudo.siting.measure;
    exports testudo.siting.question;
    exports testudo.solver;
}
