package store

import (
	"context"
	"database/sql"
	"fmt"
)

func names(ctx context.Context, db *sql.DB) (all []string, err error) {
	rows, err := db.QueryContext(ctx, "select name from hosts")
	if err != nil {
		return nil, fmt.Errorf("asking for names: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, fmt.Errorf("row %d: %w", len(all), err)
		}
		all = append(all, name)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("rows: %w", err)
	}
	return all, nil
}
