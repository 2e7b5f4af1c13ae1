package uk.homeward.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a form, taken out of the engine in the transaction that records it: the names that the form
 * declares and no other (promise 9). The one place where form values become Java values; a value of the wrong kind is
 * refused with a sentence that names the field's label.
 */
public final class FormAnswers {

    private FormAnswers() {}

    /** Takes the answers of the form of the user task that was completed just before, and removes them from the engine. */
    public static FormAnswers take(DelegateExecution execution, String formId) {
        throw new UnsupportedOperationException();
    }

    /** Trimmed; null if blank. At most 4,000 characters. */
    public @Nullable String text(String key) {
        throw new UnsupportedOperationException();
    }

    public @Nullable LocalDate date(String key) {
        throw new UnsupportedOperationException();
    }

    public @Nullable Integer wholeNumber(String key) {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigDecimal number(String key) {
        throw new UnsupportedOperationException();
    }

    /** False if absent: an unticked box. */
    public boolean ticked(String key) {
        throw new UnsupportedOperationException();
    }

    /** The chosen option as the constant of that name; null if nothing was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        throw new UnsupportedOperationException();
    }
}
