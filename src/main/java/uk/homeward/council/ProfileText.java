package uk.homeward.council;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The text of a profile as a tree. */
class ProfileText {

    private static final JsonMapper TREES = JsonMapper.builder().build();

    private ProfileText() {}

    static JsonNode read(ProfileFile file) {
        try {
            Object tree = yaml().load(file.text());
            if (!(tree instanceof Map)) {
                throw new ProfileMistake(file.name() + (tree == null ? " is empty" : " holds no settings")
                        + ": copy one of the profiles that come with Homeward.");
            }
            return TREES.valueToTree(tree);
        } catch (MarkedYAMLException unreadable) {
            throw new ProfileMistake(
                    "In %s, line %d cannot be read as YAML (%s): check the indentation, colons and doubled keys there."
                            .formatted(
                                    file.name(), unreadable.getProblemMark().getLine() + 1, unreadable.getProblem()));
        }
    }

    static ObjectNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static Yaml yaml() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(strict), new Representer(unused), unused, strict, new PlainScalars());
    }

    /** Dates and times stay as they are written: YAML itself would read 08:00 as a number to the base of 60. */
    private static class PlainScalars extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+\\.[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
        }
    }
}
