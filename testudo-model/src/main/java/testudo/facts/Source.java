package testudo.facts;

/**
 * Who said it.
 *
 * @param key what rows cite
 * @param title of the document or article
 * @param publisher who published it
 * @param date as known, a year, a month or a day; may be empty
 * @param url address; may be empty
 * @param urlQuality full, shortened, none or own
 * @param note remark
 */
public record Source(
        String key, String title, String publisher, String date, String url, String urlQuality, String note) {}
