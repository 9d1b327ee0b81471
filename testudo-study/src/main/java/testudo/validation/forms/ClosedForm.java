package testudo.validation.forms;

import testudo.validation.cases.Case;

/** The formula behind a family: chooses the quantity by the words and keys of the case. */
@FunctionalInterface
interface ClosedForm {
    double[] compute(Case c);
}
