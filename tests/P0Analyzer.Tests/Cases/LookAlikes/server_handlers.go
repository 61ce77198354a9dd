package server

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
)

type store interface {
	Page(token string) (names []string, next string)
}

func list(s store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		names, next := s.Page(r.URL.Query().Get("page_token"))
		if err := json.NewEncoder(w).Encode(map[string]any{"names": names, "next_token": next}); err != nil {
			log.Printf("writing names: %v", err)
		}
	}
}

func echo(w http.ResponseWriter, r *http.Request) {
	if _, err := io.Copy(w, r.Body); err != nil {
		log.Print(err)
	}
}
