/// Concord: translation and glossary workbench. The composition root: [Application] and its wiring.
@org.jspecify.annotations.NullMarked
package concord;
