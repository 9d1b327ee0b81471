package testudo.validation;

/** The formula behind a family: chooses the quantity by the words and keys of the case. */
@FunctionalInterface
interface ClosedForm {
    double[] compute(Case c);
}
