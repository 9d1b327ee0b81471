/** What a shield stops: one raid many times, and many raids with magazines. */
module testudo.raid {
    requires transitive testudo.model;

    exports testudo.campaign;
    exports testudo.raid;
}
