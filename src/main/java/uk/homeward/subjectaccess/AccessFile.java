package uk.homeward.subjectaccess;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything about one person that is given to them.
 *
 * @param person their name, as it stands
 * @param heldBack how many entries are held back, since they are about somebody else
 */
public record AccessFile(
        String reference,
        String council,
        String person,
        String personReference,
        LocalDate madeOn,
        List<Section> sections,
        int heldBack) {

    /** @param rows by the name of each column, in their order */
    public record Section(String title, List<Map<String, Object>> rows, int heldBack) {}
}
