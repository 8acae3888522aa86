package io.github.dancu.testkit;

/** Elements of the population database's answers. */
final class CsdlXml {
    private static final String NAMESPACE = "http://www.mic.gov.vn/dancu/1.0";

    private CsdlXml() {}

    /** An element that holds a text. */
    static String element(String name, String text) {
        return group(name, escaped(text));
    }

    /** An element that holds elements. */
    static String group(String name, String content) {
        return "<ns1:" + name + ">" + content + "</ns1:" + name + ">";
    }

    /** The outermost element, which declares the namespace; {@code attributes} begin with a blank, or are empty. */
    static String root(String name, String attributes, String content) {
        return "<ns1:" + name + " xmlns:ns1=\"" + NAMESPACE + "\"" + attributes + ">" + content + "</ns1:" + name + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
