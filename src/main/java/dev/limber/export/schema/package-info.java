/** JSON data of a guide, and JSON Schemas: of that data, and of the files that editors write. */
@NullMarked
package dev.limber.export.schema;

import org.jspecify.annotations.NullMarked;
