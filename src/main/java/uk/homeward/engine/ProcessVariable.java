package uk.homeward.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A process variable, declared once and typed, in the contract class of its process. */
public record ProcessVariable<T>(String name, Class<T> type) {

    public static <T> ProcessVariable<T> of(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    /** @throws IllegalStateException naming the variable, if it is missing or of another type */
    public T get(DelegateExecution execution) {
        Object value = execution.getVariable(name);
        if (!type.isInstance(value)) {
            throw new IllegalStateException("Process variable " + name + " is not a " + type.getSimpleName());
        }
        return type.cast(value);
    }

    public void set(DelegateExecution execution, T value) {
        execution.setVariable(name, value);
    }
}
