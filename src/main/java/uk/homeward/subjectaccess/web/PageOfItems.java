package uk.homeward.subjectaccess.web;

import java.util.List;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.subjectaccess.AccessItem;

/** One page of what was marked: it is put together from all rooms, so that no query could give a page of it. */
final class PageOfItems {

    private PageOfItems() {}

    static Paged<AccessItem> of(List<AccessItem> items, PageQuery page) {
        List<AccessItem> shown =
                items.stream().skip(page.offset()).limit(page.rows()).toList();
        return Paged.of(shown, page, items.size());
    }
}
