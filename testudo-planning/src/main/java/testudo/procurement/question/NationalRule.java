package testudo.procurement.question;

import java.io.Serializable;
import java.time.Year;
import testudo.quantity.Member;
import testudo.quantity.Money;

/** A national rule on money, stated as data. No rule adds money; it only changes when it can be used. */
public sealed interface NationalRule extends Serializable {

    /** Whom it binds. */
    Member member();

    /** The rule in words. */
    String words();

    /**
     * Its spending may grow as fast as its budget does, as under Germany's exemption of defence from the debt brake.
     *
     * @param member whom it binds
     * @param words the rule in words
     */
    record NoAbsorptionLimit(Member member, String words) implements NationalRule {}

    /**
     * A loan brings money forward and takes it back later in equal parts, in constant prices and without interest.
     *
     * @param member whom it binds
     * @param words the rule in words
     * @param drawn year in which it is paid out
     * @param amount how much
     * @param firstRepayment first year in which it is paid back
     * @param repayments number of yearly parts
     */
    record Loan(Member member, String words, Year drawn, Money amount, Year firstRepayment, int repayments)
            implements NationalRule {}
}
