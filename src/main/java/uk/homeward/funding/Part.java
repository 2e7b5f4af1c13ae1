package uk.homeward.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What one commitment takes of one budget, and what has been paid from it. */
@Embeddable
record Part(@Column(name = "amount") long amountPence, @Column(name = "actual") long actualPence) {

    static final Part NONE = new Part(0, 0);

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

    Part plusAmount(Money more) {
        return new Part(amountPence + more.pence(), actualPence);
    }

    Part plusActual(Money paid) {
        return new Part(amountPence, actualPence + paid.pence());
    }
}
