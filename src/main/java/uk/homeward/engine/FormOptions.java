package uk.homeward.engine;

import java.util.List;

/**
 * Options of a question that are data of the council: a form names the source in {@code "properties": {"options": "<name>"}}
 * and the deployer writes the values in before it deploys the form.
 */
public interface FormOptions {

    String name();

    List<Option> options();

    record Option(String label, String value) {}
}
