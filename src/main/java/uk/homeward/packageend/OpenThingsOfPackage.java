package uk.homeward.packageend;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;

/** All of a package that is not over, as each room names its own. */
@Service
@Transactional(readOnly = true)
public class OpenThingsOfPackage {

    private final List<OpenThings> rooms;

    OpenThingsOfPackage(List<OpenThings> rooms) {
        this.rooms = rooms;
    }

    public List<OpenThing> of(String packageReference) {
        return rooms.stream()
                .map(room -> room.of(packageReference))
                .flatMap(Collection::stream)
                .toList();
    }

    /** "Not over yet: A stay in hospital (STA-000123)."; nothing where all is */
    @Nullable
    String sentence(String packageReference) {
        List<OpenThing> open = of(packageReference);
        return open.isEmpty()
                ? null
                : open.stream()
                        .map(one -> "%s (%s)".formatted(one.what(), one.reference()))
                        .collect(Collectors.joining(", ", "Not over yet: ", "."));
    }
}
