package uk.homeward.dataimport;

import java.util.List;
import org.springframework.stereotype.Component;

/** All kinds of file that can be brought in. */
@Component
class ImportKinds {

    private final List<ImportKind> all;

    ImportKinds(List<ImportKind> all) {
        this.all = all;
    }

    List<ImportKind> all() {
        return all;
    }

    /** @throws Refusal where there is no such kind */
    ImportKind find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(SentFile::unknownKind);
    }
}
