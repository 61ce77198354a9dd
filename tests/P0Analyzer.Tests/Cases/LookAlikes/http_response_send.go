package web

import (
	"encoding/json"
	"net/http"
)

type response struct {
	writer http.ResponseWriter
}

func (r response) Send(status int, value any) error {
	r.writer.Header().Set("Content-Type", "application/json")
	r.writer.WriteHeader(status)
	return json.NewEncoder(r.writer).Encode(value)
}

func health(w http.ResponseWriter, _ *http.Request) {
	if err := (response{w}).Send(http.StatusOK, map[string]bool{"ok": true}); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}
