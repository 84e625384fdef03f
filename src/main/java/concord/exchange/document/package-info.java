/// Running text out of documents: plain text, HTML, DOCX, ODT, Markdown.
@NullMarked
package concord.exchange.document;

import org.jspecify.annotations.NullMarked;
