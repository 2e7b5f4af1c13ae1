package uk.homeward.council;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * The council's profile by its sections: each capability reads its own as a type of its own, and says what must hold in it.
 * A mistake stops the start, and so does a section that nobody has read.
 */
public class ProfileSections implements SmartInitializingSingleton {

    private final String file;
    private final JsonNode profile;
    private final ProfileReader reader;
    private final TreeSet<String> read = new TreeSet<>();

    ProfileSections(ProfileFile file) {
        this.file = file.name();
        this.profile = ProfileText.read(file);
        this.reader = new ProfileReader(this.file);
    }

    /** A section that every council has. */
    public <T> T section(String name, Class<T> type) {
        return find(name, type)
                .orElseThrow(() -> new ProfileMistake(file, name, "is missing: give it as councils/demo.yaml does"));
    }

    /** A section that is left out where it does not apply. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return take(name).map(section -> reader.read(name, section, type));
    }

    /** A section of many of one kind; none where it is left out. */
    public <T> List<T> list(String name, Class<T> element) {
        List<T> all = new ArrayList<>();
        take(name).ifPresent(section -> reader.list(name, section)
                .forEach(entry -> all.add(reader.read("%s[%d]".formatted(name, all.size()), entry, element))));
        return List.copyOf(all);
    }

    /** For what must hold between the figures of the profile. */
    public ProfileCheck check() {
        return new ProfileCheck(file);
    }

    /** What stands in the profile outside all sections. */
    CouncilProfile council() {
        ObjectNode own = ProfileText.nothing();
        Arrays.stream(CouncilProfile.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(name -> take(name).ifPresent(value -> own.set(name, value)));
        return reader.read("", own, CouncilProfile.class);
    }

    private Optional<JsonNode> take(String name) {
        read.add(name);
        return Optional.ofNullable(profile.get(name)).filter(value -> !value.isNull());
    }

    @Override
    public void afterSingletonsInstantiated() {
        profile.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !read.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProfileMistake(
                            file, name, "is not a setting: remove it, or use one of " + String.join(", ", read));
                });
    }
}
