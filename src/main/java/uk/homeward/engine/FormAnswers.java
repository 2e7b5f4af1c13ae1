package uk.homeward.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into a form, taken out of the engine in the transaction that records it: the names that the form
 * declares and no other (promise 9). The one place where form values become Java values; a value of the wrong kind is
 * refused with a sentence that names the field's label.
 */
public final class FormAnswers {

    private final DeclaredForm form;
    private final Map<String, Object> values;

    FormAnswers(DeclaredForm form, Map<String, Object> values) {
        this.form = form;
        this.values = values;
    }

    /** Takes the answers of the form of the user task that was completed just before, and removes them from the engine. */
    public static FormAnswers take(DelegateExecution execution, String formId) {
        ExecutionEntity life = (ExecutionEntity) execution;
        ProcessEngineConfigurationImpl engine =
                (ProcessEngineConfigurationImpl) life.getProcessEngine().getProcessEngineConfiguration();
        DeclaredForm form = DeclaredForms.of(
                engine.getRepositoryService(), life.getProcessDefinition().getDeploymentId(), formId);
        return new FormAnswers(form, SubmittedAnswers.take(life, form.keys()));
    }

    /** Trimmed; null if blank. At most 4,000 characters. */
    public @Nullable String text(String key) {
        return answer(key).text();
    }

    public @Nullable LocalDate date(String key) {
        return answer(key).date();
    }

    public @Nullable Integer wholeNumber(String key) {
        return answer(key).wholeNumber();
    }

    /** Hours as people type them: 1.5, 1:30 or 1h30. */
    public @Nullable BigDecimal hours(String key) {
        return answer(key).hours();
    }

    /** An amount as people write it: £1,250.50. */
    public @Nullable BigDecimal pounds(String key) {
        return answer(key).pounds();
    }

    /** False if absent: an unticked box. */
    public boolean ticked(String key) {
        return answer(key).ticked();
    }

    /** Null if neither was chosen. */
    public @Nullable Boolean yesOrNo(String key) {
        YesNo chosen = choice(key, YesNo.class);
        return chosen == null ? null : chosen == YesNo.YES;
    }

    /** The chosen option as the constant of that name; null if nothing was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        return answer(key).choice(type);
    }

    private FormAnswer answer(String key) {
        DeclaredField field = form.field(key);
        Object value = values.get(key);
        if (value == null || (value instanceof String text && text.isBlank())) {
            if (field.required()) {
                throw field.refusal("Fill in %s.");
            }
            return new FormAnswer(field, null);
        }
        return new FormAnswer(field, value);
    }
}
