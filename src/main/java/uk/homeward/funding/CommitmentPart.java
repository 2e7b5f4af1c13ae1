package uk.homeward.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What one commitment takes of one budget, and what has been paid from it. */
@Embeddable
record CommitmentPart(@Column(name = "amount") long amountPence, @Column(name = "actual") long actualPence) {

    static final CommitmentPart NONE = new CommitmentPart(0, 0);

    Money amount() {
        return new Money(amountPence);
    }

    Money actual() {
        return new Money(actualPence);
    }

    /** What is paid, and what is still committed beyond it. */
    Money forecast() {
        return amount().atLeast(actual());
    }

    CommitmentPart plusAmount(Money more) {
        return new CommitmentPart(amountPence + more.pence(), actualPence);
    }

    CommitmentPart plusActual(Money paid) {
        return new CommitmentPart(amountPence, actualPence + paid.pence());
    }
}
