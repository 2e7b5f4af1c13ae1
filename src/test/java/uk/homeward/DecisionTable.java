package uk.homeward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A DMN decision table of the house, as written. */
record DecisionTable(String stem, DmnModelInstance model) {

    private static final List<DecisionTable> ALL = Blueprint.files(Path.of("bpmn"), ".dmn").stream()
            .map(file -> new DecisionTable(Blueprint.stem(file), Dmn.readModelFromFile(file.toFile())))
            .toList();

    static Stream<DecisionTable> all() {
        return ALL.stream();
    }

    static DecisionTable named(String stem) {
        return all().filter(table -> table.stem().equals(stem)).findFirst().orElseThrow();
    }

    Decision decision() {
        return model.getModelElementsByType(Decision.class).iterator().next();
    }

    /** The capabilities that ask it where no model can: behind a lock, for everybody who waits. */
    List<String> readers() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/uk/homeward"))) {
            return files.filter(file -> file.endsWith(readerName()))
                    .map(file -> file.getParent().getParent().getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** contract-source is read by process/ContractSourceReader. */
    private String readerName() {
        String name = Stream.of(stem.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return "process/" + name + "Reader.java";
    }

    List<String> inputs() {
        return model.getModelElementsByType(Input.class).stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .toList();
    }

    List<String> outputs() {
        return model.getModelElementsByType(Output.class).stream()
                .map(Output::getName)
                .toList();
    }

    List<Rule> rules() {
        return List.copyOf(model.getModelElementsByType(Rule.class));
    }

    @Override
    public String toString() {
        return stem;
    }
}
