package uk.homeward.council;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the file of a council: one of ours by its name, or a council's own by its path. */
record ProfileFile(String name, Resource resource) {

    private static final String ENDING = ".yaml";
    private static final PathMatchingResourcePatternResolver OURS = new PathMatchingResourcePatternResolver();

    static ProfileFile named(String council) {
        if (council.endsWith(ENDING)) {
            return new ProfileFile(council, new FileSystemResource(council)).orRefuse(council);
        }
        // Only what is listed is ours: a name with a path in it would leave the folder.
        String path = known().contains(council) ? "councils/" + council + ENDING : "councils";
        return new ProfileFile(path, OURS.getResource("classpath:" + path)).orRefuse(council);
    }

    private ProfileFile orRefuse(String council) {
        if (!name.endsWith(ENDING) || !resource.isReadable()) {
            throw new ProfileMistake(
                    "There is no council profile \"%s\": set homeward.council to one of %s, or to the path of a %s file of your own."
                            .formatted(council, String.join(", ", known()), ENDING));
        }
        return this;
    }

    String text() {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new ProfileMistake(name + " cannot be read: let the account that runs Homeward read it.");
        }
    }

    static List<String> known() {
        try {
            return Arrays.stream(OURS.getResources("classpath*:councils/*" + ENDING))
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(ENDING, ""))
                    .sorted()
                    .distinct()
                    .collect(Collectors.toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
