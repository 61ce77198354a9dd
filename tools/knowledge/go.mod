module p0analyzer/tools/knowledge

go 1.23
